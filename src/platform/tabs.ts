/** What tabs tell each other: only that something happened. What it was, each reads from the storage itself. */
export type TabNews = 'changed' | 'erased';

const NAME = 'webside';

/** Null where the browser has no channel between tabs; then each tab reads again when it is looked at. */
export function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

const channel = openChannel(NAME);

/** Tells the other tabs of this browser. */
export function tellTabs(news: TabNews): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin
  channel?.postMessage(news);
}

/** Listens to the other tabs, and to the moment when a person comes back to this one. */
export function hearTabs(onNews: (news: TabNews) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'changed' || data === 'erased') onNews(data);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') onNews('changed');
  });
}
