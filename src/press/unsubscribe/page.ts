import { createHash } from 'node:crypto';

export type PageLanguage = 'sv' | 'en';
export type Said = 'asked' | 'done' | 'unknown' | 'not-confirmed';

const STYLE = `:root{color-scheme:light dark}body{font:1.05rem/1.6 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1rem}
h1{line-height:1.25}button{font:inherit;font-weight:bold;padding:.6rem 1.2rem;min-height:2.75rem}:focus-visible{outline:3px solid;outline-offset:2px}`; // prettier-ignore

/** Nothing runs, nothing may frame it, and its form leads nowhere but here. */
export const CONTENT_SECURITY_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`; // prettier-ignore

/** A page of the unsubscription. It names nobody: whoever has the address has it from a mail. */
export function unsubscribePage(said: Said, language: PageLanguage): string {
  const { title, text } = WORDS[said][language];
  const other = language === 'sv' ? 'en' : 'sv';
  const form = `<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button>${BUTTON[language]}</button></form>`; // prettier-ignore
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<style>${STYLE}</style>
</head>
<body>
<header><p><a href="?lang=${other}" lang="${other}" hreflang="${other}">${OTHER[language]}</a></p></header>
<main>
<h1>${title}</h1>
<p>${text}</p>
${said === 'asked' || said === 'not-confirmed' ? form : ''}
</main>
</body>
</html>
`;
}

const BUTTON = { sv: 'Avregistrera mig', en: 'Unsubscribe me' } as const;
const OTHER = { sv: 'In English', en: 'På svenska' } as const;

const WORDS: Readonly<Record<Said, Readonly<Record<PageLanguage, { readonly title: string; readonly text: string }>>>> =
  {
    // prettier-ignore
    asked: {
    sv: {
      title: 'Vill du inte ha våra pressutskick?',
      text: 'Tryck på knappen, så skickar vi inga fler till din adress. Att bara öppna den här sidan ändrar ingenting.',
    },
    en: {
      title: 'Do you not want our press mailings?',
      text: 'Press the button, and we send no more to your address. Opening this page changes nothing.',
    },
  },
    'not-confirmed': {
      sv: { title: 'Ingenting ändrades', text: 'Tryck på knappen för att avregistrera dig.' },
      en: { title: 'Nothing was changed', text: 'Press the button to unsubscribe.' },
    },
    done: {
      sv: {
        title: 'Du är avregistrerad',
        text: 'Vi skickar inga fler pressutskick till din adress. Vill du ha dem igen, hör av dig till vår presskontakt.',
      },
      en: {
        title: 'You are unsubscribed',
        text: 'We send no more press mailings to your address. If you want them again, tell our press contact.',
      },
    },
    unknown: {
      sv: {
        title: 'Länken gäller inte',
        text: 'Den är inte hel, eller så har adressen ändrats eller tagits bort. Får du fortfarande utskick, svara på ett av dem och skriv att du inte vill ha fler.',
      },
      en: {
        title: 'The link does not hold',
        text: 'It is not whole, or the address has been changed or removed. If you still receive mailings, answer one of them and say that you want no more.',
      },
    },
  };
