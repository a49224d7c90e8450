import type { TimelineEvent } from '../schema/timeline-event';

export default [
  {
    id: 'unga-68-262',
    date: '2014-03-27',
    parties: ['others'],
    text: {
      en: 'The UN General Assembly adopts resolution 68/262. It affirms the territorial integrity of Ukraine within its internationally recognised borders.',
      uk: 'Генеральна Асамблея ООН ухвалює резолюцію 68/262, яка підтверджує територіальну цілісність України в її міжнародно визнаних кордонах.'
    },
    versions: ['borders-1991'],
    sources: ['unga68262']
  },
  {
    id: 'eve-of-the-invasion',
    date: '2022-02-23',
    parties: ['ukraine', 'russia'],
    text: {
      en: 'The day before the full-scale invasion: Crimea and a part of Donetsk and Luhansk oblasts are held by Russia and by forces that it backs.',
      uk: 'День перед повномасштабним вторгненням: Крим і частину Донецької та Луганської областей утримують Росія й підтримувані нею сили.'
    },
    versions: ['control-2022-02-23'],
    sources: ['wapo-map22']
  },
  {
    id: 'istanbul-communique',
    date: '2022-03-29',
    parties: ['ukraine', 'russia'],
    text: {
      en: 'Ukrainian and Russian delegations part in Istanbul with a communiqué. A draft treaty comes out of it; in April the talks break off.',
      uk: 'Українська й російська делегації завершують зустріч у Стамбулі комюніке. З нього постає проєкт договору; у квітні переговори припиняються.'
    },
    versions: ['istanbul-2022'],
    sources: ['ki-2022']
  },
  {
    id: 'four-oblasts-declared-annexed',
    date: '2022-09-30',
    parties: ['russia'],
    text: {
      en: 'Russia declares Donetsk, Luhansk, Zaporizhzhia and Kherson oblasts annexed. It does not hold them in full.',
      uk: 'Росія оголошує анексованими Донецьку, Луганську, Запорізьку й Херсонську області. Повністю вона їх не утримує.'
    },
    versions: ['putin-june-2024'],
    sources: ['wapo-map22']
  },
  {
    id: 'peace-formula-at-the-g20',
    date: '2022-11-15',
    parties: ['ukraine'],
    text: {
      en: 'Volodymyr Zelensky puts ten points before the G20 summit in Bali: the Peace Formula.',
      uk: 'Володимир Зеленський представляє саміту G20 на Балі десять пунктів — Формулу миру.'
    },
    versions: ['peace-formula-2022'],
    sources: ['pf-speech']
  },
  {
    id: 'putin-names-conditions',
    date: '2024-06-14',
    parties: ['russia'],
    text: {
      en: 'Vladimir Putin names his conditions for a ceasefire: Ukrainian forces would have to leave all of the four oblasts.',
      uk: 'Володимир Путін називає свої умови припинення вогню: українські війська мали б залишити всі чотири області повністю.'
    },
    versions: ['putin-june-2024'],
    sources: ['ki-putin24']
  }
] satisfies readonly TimelineEvent[];
