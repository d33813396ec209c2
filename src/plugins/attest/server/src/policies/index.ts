import { hasRight } from './has-right';
import { isPerson } from './is-person';

export const policies = { 'has-right': hasRight, 'is-person': isPerson };
