import { formatList } from '../../format';
import type { SentenceMessages } from '../../messages/sentences';

/** «Луганської» of «Луганська»: oblasts are named by adjectives. */
const genitive = (names: readonly string[]) =>
  formatList(
    names.map((name) => name.replace(/а$/u, 'ої')),
    'uk'
  );

const partsOf: SentenceMessages['lands']['parts'] = (holder, names, form) => {
  const side = form === 'own' ? 'нею' : holder === 'russia' ? 'Росією' : 'Україною';
  const one = form === 'named' ? `утримувана ${side} частина` : `утримуваної ${side} частини`;
  const several = form === 'named' ? `утримувані ${side} частини` : `утримуваних ${side} частин`;
  return names.length === 1 ? `${one} ${genitive(names)} області` : `${several} ${genitive(names)} областей`;
};

const messages: SentenceMessages = {
  lands: {
    all: { named: 'усі ці землі', from: 'усіх цих земель', own: 'усіх цих земель' },
    oblasts: (names, form) => {
      const word = names.length === 1 ? { named: 'область', from: 'області' } : { named: 'області', from: 'областей' };
      return form === 'named' ? `${formatList(names, 'uk')} ${word.named}` : `${genitive(names)} ${word.from}`;
    },
    parts: partsOf,
    restOf: (holder, names, form) =>
      `${form === 'named' ? 'решта' : 'решти'} ${partsOf(holder, names, form === 'named' ? 'from' : form)}`,
    called: (name, form) => (form === 'named' ? name : `земель ${name}`),
    allOther: { named: 'усі інші землі', from: 'усіх інших земель', own: 'усіх інших земель' },
    other: {
      'crimea-with-sevastopol': {
        named: 'Крим із Севастополем',
        from: 'Криму із Севастополем',
        own: 'Криму із Севастополем'
      },
      'kinburn-spit-held-by-russia': { named: 'Кінбурнська коса', from: 'Кінбурнської коси', own: 'Кінбурнської коси' },
      'elsewhere-held-by-russia': {
        named: 'інші землі, утримувані Росією',
        from: 'інших земель, утримуваних Росією',
        own: 'інших утримуваних нею земель'
      },
      'outside-crimea-held-by-russia': {
        named: 'утримувані Росією землі поза Кримом',
        from: 'утримуваних Росією земель поза Кримом',
        own: 'утримуваних нею земель поза Кримом'
      },
      remainder: {
        named: 'інші землі, утримувані Україною',
        from: 'інших земель, утримуваних Україною',
        own: 'інших утримуваних нею земель'
      }
    }
  },
  ofPart: (area, places) => `Текст говорить лише про частину України: ${places} (${area}).`,
  wouldHoldAll: (holder) => `Усе це утримувала б ${holder}.`,
  wouldHoldOfPart: (holder, area) => `${holder} утримувала б із цього ${area}.`,
  rest: (area) => `Про решту текст мовчить: ${area}.`,
  wouldHold: (holder, area, share) => `${holder} утримувала б ${area}, тобто ${share} України.`,
  held: (holder, area, share) => `${holder} утримувала ${area}, тобто ${share} України.`,
  withdraw: (holder, area, places) => `${holder} вивела б війська з ${places} (${area}).`,
  frozen: (area, places) => `Заморожено вздовж лінії зіткнення: ${places} (${area}).`,
  deFacto: (area, places) => `Де-факто визнали б за Росією: ${places} (${area}).`,
  deJure: (area, places) => `Де-юре визнали б за Росією: ${places} (${area}).`,
  negotiated: (area, places) => `Лишено переговорам: ${places} (${area}).`,
  silent: (area, places) => `Текст не каже, хто утримував би: ${places} (${area}).`,
  demilitarised: (area, places) => `Демілітаризовано: ${places} (${area}).`,
  allUkraine: 'Уся Україна в міжнародно визнаних кордонах є українською де-юре.'
};

export default messages;
