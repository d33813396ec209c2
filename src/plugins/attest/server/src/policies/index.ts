import { isPerson } from './is-person';

export const policies = { 'is-person': isPerson };
