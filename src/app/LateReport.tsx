import { Suspense, useCallback, useDeferredValue, useEffect, useState, type ReactNode } from 'react';

interface AfterwardsProps {
  /** The same function each time. */
  readonly onThere: () => void;
  readonly children: ReactNode;
}

function Afterwards({ onThere, children }: AfterwardsProps) {
  const isAfter = useDeferredValue(true, false);
  useEffect(() => {
    if (isAfter) onThere();
  }, [isAfter, onThere]);
  return isAfter && children;
}

/** What is printed of a page: made once what surrounds it is painted and all that it needs is there, which it tells. */
export function LateReport(props: AfterwardsProps) {
  return (
    <Suspense fallback={null}>
      <Afterwards {...props} />
    </Suspense>
  );
}

/** Whether the report is there, and how it says so. */
export function useReportState(): readonly [hasReport: boolean, tellReport: () => void] {
  const [hasReport, setHasReport] = useState(false);
  const tellReport = useCallback(() => setHasReport(true), []);
  return [hasReport, tellReport];
}
