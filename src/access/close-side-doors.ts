import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

/** What the admin panel itself asks of the relation picker. */
const PICKER = [
  'id',
  'ids',
  '_q',
  '_filter',
  'idsToOmit',
  'idsToInclude',
  'page',
  'pageSize',
  'locale',
  'status',
  'component',
];

/** Fields that no list may be searched, filtered or sorted by: each answer would give away a letter. */
const SECRET = ['routingEmail', 'password', 'resetPasswordToken', 'registrationToken'];

/**
 * Strapi's relation picker hands a caller's `populate` to the database unchecked and returns whole rows: an editor could
 * read password hashes and reset tokens of whoever sits in an office. Only what the panel itself asks gets through.
 * See docs/adr/0011-side-doors-of-the-content-manager.md.
 */
export function closeSideDoors(strapi: Core.Strapi): void {
  strapi.server.router.use('/content-manager/relations/(.*)', refuseStrangeQuestions);
  strapi.server.router.use('/content-manager/(.*)', refuseSecretFields);
}

function refuseStrangeQuestions({ query }: Context, next: Next): Promise<unknown> {
  const strange = Object.keys(query).filter((key) => !PICKER.includes(key.split('[')[0] ?? key));
  if (strange.length > 0) {
    throw new errors.ValidationError(`The relation picker does not take ${strange.join(', ')}.`, { keys: strange });
  }
  return next();
}

function refuseSecretFields({ query }: Context, next: Next): Promise<unknown> {
  const { _q: _words, ...asked } = query; // what people search for is text, and secret fields are not searched
  const secret = SECRET.find((field) => names(asked, field));
  if (secret)
    throw new errors.ValidationError(`Nothing can be searched, filtered or sorted by ${secret}.`, { key: secret });
  return next();
}

/** Whether a query, parsed or not, names a field anywhere: in a key at any depth, or in a text such as `sort=a.b`. */
function names(value: unknown, field: string): boolean {
  if (typeof value === 'string')
    return value.split(/[^A-Za-z]+/).includes(field) && value.length < 2000 && isPath(value);
  if (Array.isArray(value)) return value.some((inner) => names(inner, field));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => key.split(/[^A-Za-z]+/).includes(field) || names(inner, field));
}

/** A sort or populate path, as against words that somebody searches for. */
const isPath = (text: string): boolean => /^[A-Za-z.:, *\d[\]$-]+$/.test(text);
