import type { RoleCode, SkillId } from '#domain/model.ts';
import type { RoleMatch } from '#domain/roleMatch.ts';
import type { ResourceCardProps } from '#ui/ResourceCard.tsx';

/** What stands of a role, whoever reads it. */
export interface ListedRole {
  readonly code: RoleCode;
  readonly name: string;
  readonly detail: string;
  /** Each with its heading. */
  readonly facts: readonly { readonly heading: string; readonly body: string }[];
  /** Neutral pages on the work and on jobs. */
  readonly links: readonly { readonly title: string; readonly href: string }[];
  readonly targets: readonly {
    readonly id: SkillId;
    readonly skill: string;
    readonly step: string;
    readonly mark?: string | undefined;
    /** False for a target of 1, which is for information. */
    readonly isCounted: boolean;
  }[];
  /** Name, detail and other names, made by `indexText`. */
  readonly searchText: string;
}

/** How a person's answers compare with the role. */
export interface ListedMatch {
  readonly match: RoleMatch;
  /** Gaps by priority, each with the address of its training. */
  readonly gaps: readonly { readonly skill: SkillId; readonly title: string; readonly href: string }[];
  /** Skills that count and have no answer yet. */
  readonly unanswered: readonly string[];
  /** Skills that count here and are not part of the person's present work. */
  readonly notMine: readonly { readonly skill: SkillId; readonly title: string }[];
  /** Minutes for the next step of every gap. */
  readonly time: { readonly from: number; readonly to: number; readonly untimedCount: number };
  /** Sentences for a resume. */
  readonly resume: readonly string[];
}

/** What switching to a role does to the answers. */
export interface Switch {
  /** Questions answered, whichever role asked them. */
  readonly total: number;
  /** Of them, asked by this role. */
  readonly counting: number;
  /** Questions that this role asks. */
  readonly asked: number;
}

export interface ShownRole {
  readonly role: ListedRole;
  readonly isChosen: boolean;
  /** A quiet word on the licence. */
  readonly mark?: string | undefined;
  readonly match?: ListedMatch | undefined;
  /** Absent before the first answer. */
  readonly switch?: Switch | undefined;
}

export interface RoleGroup {
  readonly heading: string;
  readonly note: string;
  readonly roles: readonly ShownRole[];
}

export interface CareerGroup {
  readonly heading: string;
  readonly note: string;
  readonly links: readonly { readonly id: string; readonly card: ResourceCardProps }[];
}
