import { useEffect } from 'react';

import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';

import { fieldIn } from './field-in';

/** Frames within which a form shows its fields. */
const FRAMES = 300;

/** Shows nothing beside the form: it moves to the field that the address names after its #, once the form is there. */
export const goToNamedField: PanelComponent = ({ model }) => {
  const { hash } = useLocation();
  const { formatMessage } = useIntl();
  const field = hash.slice(1);
  const id = `content-manager.content-types.${model}.${field}`;
  const label = formatMessage({ id, defaultMessage: field });
  useEffect(() => {
    if (!/^\w+$/.test(field)) return undefined;
    let [frame, left] = [0, FRAMES];
    const look = () => {
      const target = fieldIn(document, field, label);
      if (target) {
        target.focus();
        target.scrollIntoView({ block: 'center' });
      } else if (left-- > 0) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [field, label]);
  return null;
};
