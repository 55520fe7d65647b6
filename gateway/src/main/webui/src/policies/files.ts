/** A file of dated policy and what its rows say. */
export interface PolicyFileName {
  file: string;
  title: string;
  about: string;
}

/** Every file there is; a test holds the list to the files of the deal tracker. */
export const POLICY_FILES: readonly PolicyFileName[] = [
  {
    file: 'license-requirements',
    title: 'License requirements',
    about: 'When a license is required',
  },
  {
    file: 'license-exceptions',
    title: 'License exceptions',
    about: 'What can take the place of a license',
  },
  {
    file: 'review-policies',
    title: 'Review policies',
    about: 'How an application is reviewed where a license is required',
  },
  {
    file: 'list-effects',
    title: 'Screening lists',
    about: 'What it means that a party is on a list',
  },
  {
    file: 'country-groups',
    title: 'Country groups',
    about: 'Which countries the rules mean by a group',
  },
  {
    file: 'country-treatments',
    title: 'Country treatments',
    about: 'Places that count as another country',
  },
  {
    file: 'item-classes',
    title: 'Item classes',
    about: 'Which ECCNs the rules mean by a class of items',
  },
  {
    file: 'approved-entities',
    title: 'Approved entities',
    about: 'Companies that items may go to without a license',
  },
  {
    file: 'nationality',
    title: 'Nationality',
    about: 'From where nobody may provide a layer',
  },
  {
    file: 'review-clocks',
    title: 'Review clocks',
    about: 'How many days each step of a review may take',
  },
  {
    file: 'license-validity',
    title: 'License validity',
    about: 'For how many years a license is valid',
  },
  {
    file: 'license-conditions',
    title: 'License conditions',
    about: 'Conditions that agencies and decisions may cite',
  },
  {
    file: 'review-practice',
    title: 'Review practice',
    about: 'What needs a countersignature, and when agencies may ask the applicant',
  },
];

export function fileTitle(file: string): string {
  return POLICY_FILES.find((one) => one.file === file)?.title ?? file;
}
