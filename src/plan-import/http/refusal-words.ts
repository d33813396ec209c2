import type { Language } from '../../access/acting-person';
import type { ThingKind } from '../../domain/plan-import/preview';
import type { ImportRefusal } from '../refused';
import { refusalWords as fileWords } from '../readers/refusal-words';

type Texts = Readonly<Record<Language, string>>;

/** What is wrong and what to do about it, in both languages. */
export function wordsOf(refusal: ImportRefusal): Texts {
  switch (refusal.code) {
    case 'not-readable':
      return fileWords(refusal.because);
    case 'may-not-write':
      return mayNotWrite(refusal);
    case 'may-not-make':
      return mayNotMake(refusal.things);
    case 'no-such-plan':
      return {
        sv: 'Planen finns inte, eller får inte läsas av dig. Välj en annan plan, eller importera till en ny.',
        en: 'There is no such plan, or it is not yours to read. Choose another plan, or import into a new one.',
      };
    case 'no-such-organisation':
      return {
        sv: 'Organisationen finns inte, eller får inte läsas av dig. Välj en annan.',
        en: 'There is no such organisation, or it is not yours to read. Choose another.',
      };
    case 'choices-unknown': {
      const names = refusal.choices.map(({ name }) => name).join(', ');
      return {
        sv: `Valen stämmer inte med förhandsvisningen: ${names}. Gör en ny förhandsvisning och välj igen. Inget sparades.`,
        en: `The choices do not fit the preview: ${names}. Make a new preview and choose again. Nothing was saved.`,
      };
    }
    case 'too-much-to-write':
      return {
        sv: `Filen ger ${refusal.changes} ändringar av högst ${refusal.most}. Dela den i flera. Inget sparades.`,
        en: `The file makes ${refusal.changes} changes of at most ${refusal.most}. Divide it into several. Nothing was saved.`,
      };
    case 'changed-meanwhile':
      return {
        sv: 'Planen eller det den hänvisar till ändrades under tiden. Försök igen. Inget sparades.',
        en: 'The plan or what it refers to was changed meanwhile. Try again. Nothing was saved.',
      };
  }
}

const TYPES: Readonly<Record<string, Texts>> = {
  plan: { sv: 'planer', en: 'plans' },
  goal: { sv: 'mål', en: 'goals' },
  audience: { sv: 'målgrupper', en: 'audiences' },
  channel: { sv: 'kanaler', en: 'channels' },
  'key-message': { sv: 'budskap', en: 'key messages' },
  office: { sv: 'funktioner', en: 'offices' },
  organisation: { sv: 'organisationer', en: 'organisations' },
  activity: { sv: 'aktiviteter', en: 'activities' },
  reach: { sv: 'rader i matrisen', en: 'cells of the matrix' },
  'follow-up': { sv: 'uppföljningar', en: 'follow-ups' },
};

const ACTIONS = {
  read: { sv: 'läsa', en: 'read' },
  create: { sv: 'skapa', en: 'create' },
  update: { sv: 'ändra', en: 'change' },
} as const;

function mayNotWrite({ type, action }: Extract<ImportRefusal, { code: 'may-not-write' }>): Texts {
  const [what, verb] = [TYPES[type] ?? { sv: type, en: type }, ACTIONS[action]];
  return {
    sv: `Du får inte ${verb.sv} ${what.sv}, och det behövs för importen. Be en administratör om rätten. Inget sparades.`,
    en: `You may not ${verb.en} ${what.en}, which the import takes. Ask an administrator for the right. Nothing was saved.`,
  };
}

function mayNotMake(things: readonly Readonly<{ kind: ThingKind; name: string }>[]): Texts {
  const listed = (language: Language) =>
    [...new Set(things.map(({ kind }) => kind))]
      .map((kind) => {
        const names = things.filter((thing) => thing.kind === kind).map(({ name }) => `“${name}”`);
        return `${TYPES[kind]?.[language] ?? kind} (${names.join(', ')})`;
      })
      .join(language === 'sv' ? ' och ' : ' and ');
  return {
    sv: `Du får inte skapa ${listed('sv')}. Välj vad som menas bland dem som finns, eller lämna dem utanför. Inget sparades.`,
    en: `You may not create ${listed('en')}. Choose which existing ones are meant, or leave them out. Nothing was saved.`,
  };
}
