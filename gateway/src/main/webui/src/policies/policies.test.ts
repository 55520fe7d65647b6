import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyFiles } from '../../dev/fixtures/policyRows';
import { PEOPLE } from '../../dev/fixtures/people';
import { mayDirectPolicy, mayPreview } from './authority';
import { type Act, atItsField, type ChangeDraft, draftOf, fieldsOf, rowsOf } from './draft';
import { POLICY_FILES } from './files';
import { leavesOf, type PolicyRow, standingOf, withLeaves } from './row';
import { labelOf, valueInWords } from './words';

const rowsIn = (file: string) => policyFiles()[file] ?? [];
const row = (file: string, key: string): PolicyRow => {
  const found = rowsIn(file).find(({ id, version }) => `${id}/${version}` === key);
  if (!found) throw new Error(`no row ${key}`);
  return found;
};

function proposed(act: Act, file: string, key: string, typed: ChangeDraft) {
  const source = row(file, key);
  const fields = fieldsOf(source, rowsIn(file));
  return rowsOf(act, source, fields, { ...draftOf(act, source, fields), ...typed }, rowsIn(file));
}

it('Every policy file is named', () => {
  const shipped = readdirSync('../../../../deal-tracker/src/main/resources/policies')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace('.yaml', ''));
  expect(POLICY_FILES.map(({ file }) => file).sort()).toEqual(shipped.sort());
});

describe('A row', () => {
  it.each([
    ['A:5/1', '2026-07-09', 'NOW'],
    ['A:5/1', '2026-07-10', 'OVER'],
    ['A:5/2', '2026-07-09', 'COMING'],
    ['A:5/2', '2026-07-10', 'NOW'],
  ])('%s on %s is %s', (key, today, standing) => {
    expect(standingOf(row('country-groups', key), today)).toBe(standing);
  });

  it('is taken apart into single values and put together again', () => {
    const r1 = row('license-requirements', 'R1/1');
    const leaves = leavesOf(r1);
    expect(leaves).toContainEqual(['when.all.1.destinationIn.except', ['A:5', 'A:6']]);
    expect(withLeaves(r1, leaves)).toEqual(r1);
    const changed = withLeaves(r1, [['when.all.1.destinationIn.except', ['A:6']]]);
    expect(leavesOf(changed)).toContainEqual(['when.all.1.destinationIn.except', ['A:6']]);
    expect(leavesOf(r1)).toEqual(leaves);
  });

  it('is said in words', () => {
    expect(labelOf('when.all.1.destinationIn.groups')).toBe('Destination in: groups');
    expect(labelOf('rules.0.excludedCountries')).toBe('Rule 1: excluded countries');
    expect(valueInWords('countries', ['AE', 'SA'])).toBe('United Arab Emirates and Saudi Arabia');
    expect(valueInWords('effectiveTo', null)).toBe('No end');
    expect(valueInWords('subsidiaries', false)).toBe('No');
  });
});

describe('A proposed change', () => {
  it('ends the version that holds the day before the new one begins', () => {
    const [old, next] = proposed('version', 'license-requirements', 'R1/1', {
      'row.effectiveFrom': '2027-01-01',
      'row.when.all.1.destinationIn.groups': 'D:1, D:4,D:5 , MO, QA',
    });
    expect(old).toEqual({ ...row('license-requirements', 'R1/1'), effectiveTo: '2026-12-31' });
    expect(next).toMatchObject({ id: 'R1', version: 2, effectiveFrom: '2027-01-01' });
    expect(next?.effectiveTo).toBeNull();
    expect(next?.when).toEqual({
      all: [
        { itemIn: ['ADVANCED-COMPUTING'] },
        { destinationIn: { groups: ['D:1', 'D:4', 'D:5', 'MO', 'QA'], except: ['A:5', 'A:6'] } },
      ],
    });
    expect(next).not.toHaveProperty('note');
  });

  it('counts on from the latest version, and ends the one that holds by then', () => {
    const rows = proposed('version', 'country-groups', 'A:5/1', {
      'row.effectiveFrom': '2027-01-01',
    });
    expect(rows.map(({ version, effectiveTo }) => [version, effectiveTo])).toEqual([
      [2, '2026-12-31'],
      [4, null],
    ]);
  });

  it('ends a row and nothing else of it', () => {
    expect(
      proposed('end', 'approved-entities', 'G42/1', { 'row.effectiveTo': '2027-04-06' }),
    ).toEqual([{ ...row('approved-entities', 'G42/1'), effectiveTo: '2027-04-06' }]);
  });

  it('corrects a row in its place', () => {
    expect(
      proposed('correct', 'approved-entities', 'G42/1', {
        'row.headquarteredIn': 'US',
        'row.subsidiaries': 'true',
      }),
    ).toEqual([
      { ...row('approved-entities', 'G42/1'), headquarteredIn: 'US', subsidiaries: true },
    ]);
  });

  it('adds a rule like another', () => {
    const [rule] = proposed('new', 'approved-entities', 'G42/1', {
      'row.id': ' OSPREY ',
      'row.effectiveFrom': '2027-01-01',
      'row.names': ['Osprey Systems', ''],
    });
    expect(rule).toMatchObject({ id: 'OSPREY', version: 1, names: ['Osprey Systems'] });
  });
});

describe('The refusal of the reader', () => {
  const source = row('license-requirements', 'R1/1');
  const fields = fieldsOf(source, rowsIn('license-requirements'));
  const refused = (detail: string) =>
    atItsField({ status: 422, code: 'rule-broken', title: 'Refused', detail }, source, fields);

  it.each([
    [
      'policies/x.yaml, R1 version 1, when.all[1].destinationIn: Q:9 is no group',
      'row.when.all.1.destinationIn.groups',
    ],
    ['policies/x.yaml, R1 version 1, title: must be a text', 'row.title'],
    [
      'policies/x.yaml: version 2 of R1 (from 2027) overlaps version 1 (from 2023); end one',
      'row.effectiveFrom',
    ],
  ])('%s shows at %s', (detail, field) => {
    expect(refused(detail)?.errors?.map((error) => error.field)).toEqual([field]);
  });

  it('stays as it is where it is about another row', () => {
    expect(refused('policies/x.yaml, R2 version 1, title: must be a text')?.errors).toBeUndefined();
  });
});

describe('Who signs', () => {
  it.each([
    ['program-office', true, true],
    ['commerce-official', true, true],
    ['state-official', false, false],
    ['commerce-reviewer', false, false],
    ['auditor', false, true],
    ['company-admin', false, false],
  ])('%s: acts %s, looks ahead %s', (name, acts, looks) => {
    const me = PEOPLE[name];
    expect(me && mayDirectPolicy(me)).toBe(acts);
    expect(me && mayPreview(me)).toBe(looks);
  });
});
