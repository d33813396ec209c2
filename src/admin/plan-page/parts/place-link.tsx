import type { ReactNode } from 'react';

import { Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { PlaceView } from '../../../shared/plan-view';
import { addressOf } from '../place-address';

/** The way to where something is written. */
export function PlaceLink({ place, children }: { readonly place: PlaceView; readonly children: ReactNode }) {
  return (
    <Link tag={RouterLink} to={addressOf(place)}>
      {children}
    </Link>
  );
}
