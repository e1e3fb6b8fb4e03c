/** Puts text on the clipboard. @returns False when the browser has none here, or refused. */
export async function copyText(text: string): Promise<boolean> {
  // Absent on pages that are not secure, such as plain http in a local network.
  const { clipboard } = navigator as Partial<Navigator>;
  if (!clipboard) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
