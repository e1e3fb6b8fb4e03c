import { sharedText } from '#content/text/shared.ts';
import { groupCode } from '#domain/groupCode.ts';
import type { LinkFault } from '#domain/linkModel.ts';
import { CodeBox } from '#ui/CodeBox.tsx';

interface OpenCodeProps {
  /** A code that could not be read, to be corrected. Give it the code as its key. */
  readonly code?: string | undefined;
  /** Opens what was typed. @returns Why not, where it cannot be read. */
  readonly onOpen: (text: string) => LinkFault | undefined;
}

/** The box for the code or the link of a result. */
export function OpenCode({ code, onOpen }: OpenCodeProps) {
  const open = (text: string) => {
    const fault = onOpen(text);
    return fault && sharedText.faults[fault];
  };
  return <CodeBox label={sharedText.code} action={sharedText.open} initial={code && groupCode(code)} onOpen={open} />;
}
