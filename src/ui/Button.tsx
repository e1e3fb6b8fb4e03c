import type { ComponentProps } from 'react';
import styles from './Button.module.css';

export type ButtonLook = 'primary' | 'plain' | 'quiet';

/** The classes of a button, for links that look like one. */
export function buttonClass(look: ButtonLook = 'plain'): string {
  return look === 'plain' ? styles.button : `${styles.button} ${styles[look]}`;
}

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly look?: ButtonLook;
}

export function Button({ look = 'plain', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass(look)} />;
}
