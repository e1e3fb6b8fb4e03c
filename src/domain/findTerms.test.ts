import { describe, expect, it } from 'vitest';
import { findTerms, type Findable } from './findTerms.ts';

const terms: readonly Findable[] = [
  { term: 'AI draft', also: ['AI'] },
  { term: 'CE and CME credit', also: ['CE', 'CME', 'continuing education'] },
  { term: 'Check-back', also: ['read-back', 'read back'] },
  { term: 'EHR', also: ['electronic health record'] },
  { term: 'Handoff', also: ['hand over', 'handed over'] },
  { term: 'IT' },
  { term: 'License', also: ['licensed'] },
  { term: 'License compact', also: ['compact'] },
  { term: 'Multi-factor sign-in', also: ['MFA'] },
  { term: 'Remote patient monitoring', also: ['RPM'] },
  { term: 'SBAR' },
  { term: 'Therapy' },
  { term: 'Warm handoff' },
];

describe('findTerms', () => {
  it.each<{ text: string; found: readonly string[] }>([
    { text: 'You open the EHR.', found: ['EHR'] },
    { text: 'Two EHRs, one chart.', found: ['EHR'] },
    { text: 'the Electronic Health Records of both', found: ['EHR'] },
    { text: 'electronic-health record', found: ['EHR'] },
    { text: 'an AI draft and other AI drafts', found: ['AI draft'] },
    { text: 'written by AI', found: ['AI draft'] },
    { text: 'You ai do not', found: [] },
    { text: 'It is it, not IT.', found: ['IT'] },
    { text: 'it is it', found: [] },
    { text: 'use SBAR, then a read-back', found: ['Check-back', 'SBAR'] },
    { text: 'Sbar is a name', found: [] },
    { text: 'with check-backs', found: ['Check-back'] },
    { text: 'check back later', found: [] },
    { text: 'turn on MFA', found: ['Multi-factor sign-in'] },
    { text: 'multi-factor sign-ins', found: ['Multi-factor sign-in'] },
    { text: '(RPM)', found: ['Remote patient monitoring'] },
    { text: 'a warm handoff', found: ['Warm handoff'] },
    { text: 'a warm handoff, then another handoff', found: ['Handoff', 'Warm handoff'] },
    { text: 'a license compact', found: ['License compact'] },
    { text: 'licenses and licensed people', found: ['License'] },
    { text: 'licensee', found: [] },
    { text: 'two therapies', found: ['Therapy'] },
    { text: 'CME or CE points', found: ['CE and CME credit'] },
    { text: 'nothing of the kind', found: [] },
    { text: '', found: [] },
  ])('finds $found in “$text”', ({ text, found }) => {
    expect(findTerms(text, terms).map(({ term }) => term)).toEqual(found);
  });

  it('takes a mark inside of a term as it is written', () => {
    const marked = [{ term: 'C.D (a)' }];
    expect(findTerms('a C.D (a) b', marked)).toEqual(marked);
    expect(findTerms('a CxD (a) b', marked)).toEqual([]);
  });
});
