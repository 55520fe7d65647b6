import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../dev/fixtures/people';
import { createWorld } from '../../dev/fixtures/world';
import type { Me } from '../session/me';
import { placed } from '../ui/form/places';
import {
  type AssessmentDraft,
  assessmentBody,
  assessmentPlaces,
  assessmentRules,
  draftFor,
  obstacleTo,
} from './assessment';
import type { Certification, Requirement, Result } from './queries';
import { mayMove, queueOf, taskOn } from './task';

const world = createWorld();
const person = (name: string): Me => {
  const found = PEOPLE[name];
  if (!found) throw new Error(`No person ${name}`);
  return found;
};
const certification = (id: string, more: Partial<Certification> = {}): Certification => {
  const found = world.certifications.find((one) => one.id === id);
  if (!found) throw new Error(`No certification ${id}`);
  return { ...found, ...more };
};

describe('What waits for an assessor', () => {
  it('is first what the own laboratory has begun, then applications, then what others assess', () => {
    const elsewhere = certification('c-o-7', { id: 'other', assessorOrganizationId: 'quartz' });
    const queue = queueOf([elsewhere, ...world.certifications], person('assessor'));
    expect(queue.map(({ id }) => id)).toEqual(['c-o-7', 'c-o-9', 'other']);
    expect(queue.map((one) => taskOn(one, person('assessor')))).toEqual([
      'decide',
      'start',
      'elsewhere',
    ]);
  });

  it('waits for nobody else, and never for somebody of the company', () => {
    expect(taskOn(certification('c-o-9'), person('program-office'))).toBeNull();
    const own = certification('c-o-9', {
      organizationId: person('assessor').organization?.id ?? '',
    });
    expect(taskOn(own, person('assessor'))).toBeNull();
  });

  it.each([
    ['c-o-1', 'assessor', 'suspend'],
    ['c-o-4', 'program-office', 'suspend'],
    ['c-o-8', 'program-office', 'reinstate'],
    ['c-o-7', 'program-office', null],
    ['c-o-1', 'auditor', null],
    ['c-o-1', 'company-admin', null],
  ])('%s can be moved by %s: %s', (id, name, expected) => {
    expect(mayMove(certification(id), person(name))).toBe(expected);
  });
});

const ASKED: Requirement[] = [
  { code: 'A-1', part: 'SECURITY', title: 'One', result: 'UNKNOWN' },
  { code: 'B-1', part: 'INTEROPERABILITY', title: 'Two', result: 'UNKNOWN', evidence: null },
];

function draft(one: Result, two: Result, more: Partial<AssessmentDraft> = {}): AssessmentDraft {
  return {
    ...draftFor(ASKED),
    'result-A-1': one,
    'evidence-A-1': 'Report 1',
    'result-B-1': two,
    'evidence-B-1': 'Report 2',
    ...more,
  };
}

describe('A decision', () => {
  const rules = assessmentRules(ASKED, '2026-07-01');

  it.each([
    ['CERTIFIED', 'PASSED', 'PASSED', undefined],
    [
      'CERTIFIED',
      'PASSED',
      'UNKNOWN',
      'Every requirement has to be passed, but B-1 is unknown. Unknown is not passed.',
    ],
    [
      'CERTIFIED',
      'FAILED',
      'UNKNOWN',
      'Every requirement has to be passed, but A-1 failed, and B-1 is unknown. Unknown is not passed.',
    ],
    ['CONDITIONAL', 'PASSED', 'UNKNOWN', undefined],
    ['CONDITIONAL', 'FAILED', 'PASSED', 'No condition can pass what failed: A-1.'],
    ['REFUSED', 'FAILED', 'UNKNOWN', undefined],
  ] as const)('%s with %s and %s: %s', (verdict, one, two, obstacle) => {
    expect(obstacleTo(verdict, draft(one, two), ASKED)).toBe(obstacle);
    const said = { conditions: ['A seal'], reasons: 'Because' };
    const errors = rules(draft(one, two, { decision: verdict, ...said }));
    expect(errors.decision === undefined).toBe(obstacle === undefined);
  });

  it('needs evidence for what passed or failed, and none for what is unknown', () => {
    const errors = rules(
      draft('PASSED', 'UNKNOWN', {
        'evidence-A-1': ' ',
        'evidence-B-1': '',
        decision: 'REFUSED',
        reasons: 'Because',
      }),
    );
    expect(errors).toEqual({ 'evidence-A-1': 'Say what shows the result of A-1.' });
  });

  it('needs what belongs to it', () => {
    expect(rules(draft('PASSED', 'PASSED')).decision).toBe('Choose the decision.');
    expect(rules(draft('PASSED', 'UNKNOWN', { decision: 'CONDITIONAL' }))).toEqual({
      conditions: 'Name at least one condition.',
    });
    expect(rules(draft('FAILED', 'FAILED', { decision: 'REFUSED' }))).toEqual({
      reasons: 'Say why it is refused.',
    });
    const late = { decision: 'CERTIFIED', validUntil: '2026-06-30' } as const;
    expect(Object.keys(rules(draft('PASSED', 'PASSED', late)))).toEqual(['validUntil']);
  });

  it('is sent with nothing that does not belong to it', () => {
    const whole = { conditions: [' A seal ', ''], reasons: 'x', validUntil: '2027-01-01' };
    expect(
      assessmentBody(
        draft('PASSED', 'UNKNOWN', { ...whole, decision: 'CONDITIONAL', 'evidence-B-1': '' }),
        ASKED,
      ),
    ).toEqual({
      decision: 'CONDITIONAL',
      requirements: [
        { code: 'A-1', result: 'PASSED', evidence: 'Report 1' },
        { code: 'B-1', result: 'UNKNOWN' },
      ],
      conditions: ['A seal'],
      validUntil: '2027-01-01',
    });
    const refused = assessmentBody(
      draft('FAILED', 'PASSED', { ...whole, decision: 'REFUSED' }),
      ASKED,
    );
    expect(refused).toMatchObject({ conditions: [], reasons: 'x' });
    expect(refused).not.toHaveProperty('validUntil');
  });

  it('shows what the registry says where it belongs', () => {
    const problem = {
      status: 400,
      code: 'invalid-input',
      title: 'Wrong',
      errors: [
        { field: 'requirements[1].evidence', message: 'size must be between 0 and 4000' },
        { field: 'conditions[0]', message: 'must not be blank' },
        { field: 'elsewhere', message: 'is wrong' },
      ],
    };
    const { errors, rest } = placed(draftFor(ASKED), problem, assessmentPlaces(ASKED));
    expect(errors).toEqual({
      'evidence-B-1': 'Size must be between 0 and 4000.',
      conditions: 'Must not be blank.',
    });
    expect(rest?.errors).toEqual([{ field: 'elsewhere', message: 'is wrong' }]);
  });
});
