import { useEffect, useState } from 'react';

/** True once something has lasted for so many milliseconds without a break. */
export function useLonger(isOn: boolean, milliseconds: number): boolean {
  const [isLonger, setLonger] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => setLonger(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLonger(false);
    };
  }, [isOn, milliseconds]);
  return isOn && isLonger;
}
