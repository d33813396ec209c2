import { issuesInPlan, type PlanContent } from '../../../src/domain/checks';
import { missingWithin, PARTS_IN_ROWS, partsWithin, type PlanOutline } from '../../../src/domain/plan-parts';

const plan: PlanContent = {
  texts: [
    { field: 'title', text: 'Kommunikationsplan' },
    { field: 'sections.0.body.1', text: 'Vi berättar vad som händer.' },
  ],
  requires: ['goals', 'budget'],
  parts: ['goals', 'budget', 'purpose'],
};

describe('a plan', () => {
  it('that has its parts and names no number is left in peace', () => expect(issuesInPlan(plan)).toEqual([]));

  it('is told each part that it lacks, where it says that it must have it', () =>
    expect(issuesInPlan({ ...plan, parts: ['goals'] })).toEqual([
      {
        id: 'obligatory-parts',
        field: 'requires.1.part',
        code: 'obligatory-part-missing',
        detail: { part: 'budget' },
      },
    ]));

  it('is told where a personal identity number stands, and not which', () =>
    expect(issuesInPlan({ ...plan, texts: [{ field: 'lessons', text: 'Se 19121212-1212.' }] })).toEqual([
      {
        id: 'personal-identity-numbers',
        field: 'lessons',
        code: 'personal-identity-number',
        detail: { position: 3, length: 13 },
        always: true,
      },
    ]));
});

describe('the parts that a plan holds itself', () => {
  const bare: PlanOutline = { sections: [], hasResponsible: false, hasBudget: false, hasReview: false };

  it.each([
    ['a section with text', { ...bare, sections: [{ kind: 'strategy', isWritten: true }] }, ['strategy']],
    ['a heading alone', { ...bare, sections: [{ kind: 'strategy', isWritten: false }] }, []],
    ['a section that no part is named after', { ...bare, sections: [{ kind: 'crisis', isWritten: true }] }, []],
    ['offices that are responsible', { ...bare, hasResponsible: true }, ['responsibilities']],
    ['a line of the budget', { ...bare, hasBudget: true }, ['budget']],
    ['a time of review', { ...bare, hasReview: true }, ['follow-up']],
  ] as const)('%s', (_, outline, parts) => expect(partsWithin(outline)).toEqual(parts));

  it('are what it can be known to lack; of rows elsewhere it says nothing', () =>
    expect(missingWithin(['purpose', ...PARTS_IN_ROWS], bare)).toEqual(['purpose']));
});
