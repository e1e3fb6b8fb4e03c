import type { CDPSession, Page } from '@playwright/test';

export const PROFILE_NAMES = ['slow', 'fast'] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

interface Profile {
  readonly title: string;
  /** How many times slower the processor is made. */
  readonly slowdown: number;
  /** Absent: as fast as loopback is. Rates are in kilobits and waiting in milliseconds. */
  readonly network?: { readonly down: number; readonly up: number; readonly latency: number };
}

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  slow: {
    title: 'Slow: processor slowed 4 times, 1.6 Mbps down, 750 kbps up, 150 ms for each request',
    slowdown: 4,
    network: { down: 1600, up: 750, latency: 150 },
  },
  fast: { title: 'Unthrottled', slowdown: 1 },
};

/** Slows the page down as the profile says, and gives the session that does it. */
export async function applyProfile(page: Page, name: ProfileName): Promise<CDPSession> {
  const { slowdown, network } = profiles[name];
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: (network.down * 1000) / 8,
      uploadThroughput: (network.up * 1000) / 8,
    });
  }
  return session;
}
