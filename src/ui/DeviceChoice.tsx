import { startText } from '#content/text/start.ts';
import styles from './DeviceChoice.module.css';
import start from './startForm.module.css';

interface DeviceChoiceProps {
  readonly isShared: boolean;
  readonly onShared: (isShared: boolean) => void;
}

/** The person's own device, or a shared computer that keeps nothing. */
export function DeviceChoice({ isShared, onShared }: DeviceChoiceProps) {
  return (
    <fieldset className={styles.devices}>
      <legend>{startText.device}</legend>
      <label className={start.choice}>
        <input type="radio" name="device" checked={!isShared} onChange={() => onShared(false)} />
        {startText.myDevice}
      </label>
      <label className={start.choice}>
        <input type="radio" name="device" checked={isShared} onChange={() => onShared(true)} />
        <span>
          {startText.sharedComputer} <span className={styles.soft}>{startText.sharedComputerAbout}</span>
        </span>
      </label>
    </fieldset>
  );
}
