import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import styles from './ScrollFrame.module.css';

interface ScrollFrameProps {
  /** What a screen reader calls it. */
  readonly label: string;
  /** Holds the rules by which it scrolls; to the side alone without them. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly ref?: RefObject<HTMLDivElement | null>;
}

/** A place that a table may be larger than. The keys reach it while there is something to scroll, and only then. */
export function ScrollFrame({ label, className = styles.frame, children, ref }: ScrollFrameProps) {
  const own = useRef<HTMLDivElement>(null);
  const frame = ref ?? own;
  const [isScrolling, setScrolling] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() =>
      setScrolling(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight),
    );
    for (const watched of [element, ...element.children]) observer.observe(watched);
    return () => observer.disconnect();
  }, [frame]);
  return (
    <div ref={frame} className={className} role="region" aria-label={label} {...(isScrolling && { tabIndex: 0 })}>
      {children}
    </div>
  );
}
