/**
 * A browser with one page, on a profile that stays on the disk. All checks are written over this.
 * @typedef {object} Engine
 * @property {string} version
 * @property {(url: string) => Promise<unknown>} go
 * @property {(work: Function, given?: unknown) => Promise<any>} evaluate - Runs in the page; the function brings all it
 *   needs, and what goes in and out is JSON.
 * @property {(x: number, y: number) => Promise<unknown>} clickAt - A press of the mouse, in pixels of the window.
 * @property {(key: string) => Promise<unknown>} press - A key by its name ("Enter", "3").
 * @property {(width: number, height: number) => Promise<unknown>} resize
 * @property {(format: 'A4' | 'Letter') => Promise<Uint8Array>} [print] - Absent where the engine has no such command.
 * @property {() => readonly string[]} faults - Errors of scripts and of the console, and breaches of the policy.
 * @property {() => Promise<void>} close - As a person closes it.
 * @property {() => Promise<void>} kill - Ends all its processes at once.
 *
 * @typedef {(profile: string) => Promise<Engine>} Open
 */
export {};
