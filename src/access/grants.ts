import { BESIDES, CONTENT, WITHHELD, type RoleCode } from './roles';

/** One permission of a role, as Strapi stores it. */
export interface Grant {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[] };
  readonly conditions: readonly string[];
}

const ACTIONS = {
  c: 'plugin::content-manager.explorer.create',
  r: 'plugin::content-manager.explorer.read',
  u: 'plugin::content-manager.explorer.update',
  d: 'plugin::content-manager.explorer.delete',
  o: 'plugin::content-manager.explorer.delete',
  p: 'plugin::content-manager.explorer.publish',
} as const;
const WITH_FIELDS = 'cru';

/**
 * The role table spelt out as Strapi's permissions.
 * @param fieldsOf all field paths of a type, nested ones dotted: `title`, `sections.heading`
 */
export function grantsOf(role: RoleCode, fieldsOf: (uid: string) => readonly string[]): readonly Grant[] {
  const content = Object.entries(CONTENT).flatMap(([type, row]) =>
    [...row[role]].map((letter): Grant => {
      const subject = `api::${type}.${type}`;
      const hasFields = WITH_FIELDS.includes(letter);
      return {
        action: ACTIONS[letter as keyof typeof ACTIONS],
        subject,
        properties: hasFields ? { fields: fieldsOf(subject).filter(isOpenTo(role, type, letter)) } : {},
        conditions: letter === 'o' ? ['admin::is-creator'] : [],
      };
    }),
  );
  const besides = BESIDES[role].map((action): Grant => ({ action, subject: null, properties: {}, conditions: [] }));
  return [...content, ...besides];
}

function isOpenTo(role: RoleCode, type: string, letter: string): (path: string) => boolean {
  const rules = WITHHELD.filter(
    ({ roles, type: of, letters }) =>
      of === type &&
      letters.includes(letter) &&
      (roles === 'all but administrator' ? role !== 'administrator' : roles.includes(role)),
  );
  return (path) => {
    const field = path.split('.')[0] ?? path;
    return rules.every(({ fields }) => ('allBut' in fields ? fields.allBut.includes(field) : !fields.includes(field)));
  };
}
