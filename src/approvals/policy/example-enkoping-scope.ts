import { CLOSED, MESSAGE } from './example-outcomes';
import type { When } from 'strapi-plugin-attest/strapi-server';

export const STRATEGY = 'Kommunikationsstrategi för vård och omsorg i Enköping';
export const MARKETING = `${STRATEGY}: Annonsering och marknadsföring`;
export const OMNIA = 'omnia-daglig-verksamhet';

/** The department, and its units where one of them stands as the organisation. */
export const OF_ENKOPING: When = {
  organisation: { any: ['vard-och-omsorgsforvaltningen-enkopings-kommun', 'gruppbostad-ekgarden', OMNIA] },
};

export const IN_ENKOPING: When = { ...OF_ENKOPING, ...MESSAGE };

/**
 * What a unit makes itself for those it serves (E50). A poster is named here and among what the communicator sees
 * (E49): audience and placement tell them apart (E53). Own premises count as own even where visitors pass.
 */
export const OWN_PRINT: When = {
  ...IN_ENKOPING,
  ...CLOSED,
  kind: { any: ['invitation', 'letter', 'poster', 'leaflet', 'notice'] },
  'compiled-by': { only: ['unit'] },
  audience: { only: ['client', 'relative'] },
  placement: { only: ['own-premises', 'post'] },
};
