import { describe, expect, it } from 'vitest';
import { judgeFit } from './firstPage.ts';

const first = { page: '/webside/assess/records', search: '', hash: '', isReturning: false };

describe('the page in the HTML', () => {
  it.each([
    ['with and without a last slash', { ...first, pathname: '/webside/assess/records/' }, 'first'],
    ['for question 1, which it holds', { ...first, pathname: '/webside/assess/records', search: '?q=1' }, 'first'],
    ['at the root', { ...first, page: '', pathname: '/' }, 'first'],
    ['of an unknown address', { ...first, page: '/404', pathname: '/no-such-page' }, 'first'],
    ['for who was here before', { ...first, pathname: '/webside/assess/records', isReturning: true }, 'returning'],
    ['for another question', { ...first, pathname: '/webside/assess/records', search: '?q=3' }, 'other'],
    ['for another question of who was here', { ...first, pathname: '/x', search: '?q=3', isReturning: true }, 'other'],
    ['for a filter', { ...first, page: '/resources', pathname: '/resources', search: '?cost=free' }, 'other'],
    ['for a shared result', { ...first, page: '/r', pathname: '/r', hash: '#abc' }, 'other'],
    ['for a shared result whose # was written out', { ...first, page: '/404', pathname: '/r%23abc' }, 'other'],
    ['for an invite whose # was written out', { ...first, page: '/404', pathname: '/i/%23abc' }, 'other'],
    ['for a page written in capitals', { ...first, page: '/404', pathname: '/Roles' }, 'other'],
    ['for an unknown questionnaire', { ...first, page: '/404', pathname: '/assess/cooking' }, 'other'],
    ['that a host gives for every address', { ...first, page: '', pathname: '/results' }, 'other'],
  ] as const)('%s', (_, asked, fit) => {
    expect(judgeFit(asked)).toBe(fit);
  });
});
