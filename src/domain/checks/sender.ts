import type { Check, Issue } from './issue';
import type { Organisation, OrganisationKind } from './message-content';
import { isWritten } from './text-fields';

const PARTS: readonly OrganisationKind[] = ['department', 'unit'];

/**
 * The municipality or other organisation is the sender, not a department or unit of it and not somebody else (E09). Of
 * several organisations any one will do. Where it is not known what a unit is part of, any whole organisation passes.
 */
export const senderOrganisation: Check = ({ organisations, sender }) => {
  const named = sender?.organisation;
  const expected = organisations.map(wholeOf).filter((organisation) => !isPart(organisation));
  const found = (code: string): readonly Issue[] => [
    { id: 'sender-organisation', field: 'sender.organisation', code, ...expectation(expected) },
  ];
  if (!named) return found('sender-organisation-missing');
  if (isPart(named)) return found('sender-organisation-is-part');
  const isExpected = expected.length === 0 || expected.some(({ slug }) => slug === named.slug);
  return isExpected ? [] : found('sender-organisation-other');
};

/** A person with name and title signs (E11, E12). Which messages are direct contact is for the policy to say. */
export const senderPerson: Check = ({ sender }) => [
  ...(isWritten(sender?.personName ?? '') ? [] : [unsigned('sender.personName', 'sender-name-missing')]),
  ...(isWritten(sender?.personTitle ?? '') ? [] : [unsigned('sender.personTitle', 'sender-title-missing')]),
];

function unsigned(field: string, code: string): Issue {
  return { id: 'sender-person', field, code };
}

function isPart({ kind }: Organisation): boolean {
  return PARTS.includes(kind);
}

/** The organisation that a department or unit belongs to, as far up as is known; any other stands for itself. */
function wholeOf(organisation: Organisation): Organisation {
  return isPart(organisation) && organisation.partOf ? wholeOf(organisation.partOf) : organisation;
}

function expectation(expected: readonly Organisation[]): Pick<Issue, 'detail'> {
  if (expected.length === 0) return {};
  return { detail: { expected: [...new Set(expected.map(({ name }) => name))].join(', ') } };
}
