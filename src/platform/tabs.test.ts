import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe.each([
  { name: 'refuses a channel between tabs', channel: refuse },
  { name: 'has none', channel: undefined },
])('where the browser $name', ({ channel }) => {
  beforeEach(() => vi.stubGlobal('BroadcastChannel', channel));

  it('news of answers and of the team goes nowhere, and nothing fails', async () => {
    const { tellTabs } = await import('./tabs.ts');
    const { hearTeamTabs, tellTeamTabs } = await import('./teamDatabase.ts');
    hearTeamTabs(() => undefined);
    expect(() => {
      tellTabs('changed');
      tellTeamTabs();
    }).not.toThrow();
  });
});

/** As a browser does that blocks all cookies. */
function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}
