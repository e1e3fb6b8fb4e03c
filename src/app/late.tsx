import { lazy, useState, type ComponentType, type ReactNode } from 'react';

/** A part of the app in a chunk of its own. */
export interface Late<Props> {
  (props: Props): ReactNode;
  /** Fetches it before it is shown. Rejects when it cannot be fetched; it may be tried again. */
  readonly load: () => Promise<void>;
}

/** What is fetched when it is needed; once fetched it is shown at once, without a fallback. */
export function makeLate<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>): Late<Props> {
  let fetched: ComponentType<Props> | undefined;
  const load = async () => {
    fetched ??= await fetchPart();
  };
  const Waiting = lazy(async () => ({ default: await fetchPart() })) as unknown as ComponentType<Props>;
  function Part(props: Props) {
    // Decided on arrival: a page that is shown does not change into its copy.
    const [Shown] = useState<ComponentType<Props>>(() => fetched ?? Waiting);
    return <Shown {...props} />;
  }
  return Object.assign(Part, { load });
}
