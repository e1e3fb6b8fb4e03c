import { sharedText } from '#content/text/shared.ts';
import type { LinkFault } from '#domain/linkModel.ts';
import { CodeBox } from '#ui/CodeBox.tsx';

interface OpenCodeProps {
  /** Opens what was typed. @returns Why not, where it cannot be read. */
  readonly onOpen: (text: string) => LinkFault | undefined;
}

/** The box for the code or the link of a result. */
export function OpenCode({ onOpen }: OpenCodeProps) {
  const open = (text: string) => {
    const fault = onOpen(text);
    return fault && sharedText.faults[fault];
  };
  return <CodeBox label={sharedText.code} action={sharedText.open} onOpen={open} />;
}
