import type { ChangeMessages } from '../../messages/changes';

export default {
  title: 'Що змінилося',
  lead: 'Нові версії, нові лінії зіткнення, виправлення й випуски — від найновіших, разом із числами, які змінилися.',
  feed: 'Те саме стрічкою для програм читання новин (Atom)',
  kinds: { versions: 'Нова версія', lines: 'Нова лінія зіткнення', correction: 'Виправлення', release: 'Випуск' },
  newLine: (date) => `Лінія зіткнення станом на ${date}`,
  newLines: (count, first, last) => `Ліній зіткнення: ${count}, перша — станом на ${first}, остання — на ${last}`,
  held: (area, share) => `На ній Росія утримує ${area}, ${share} України.`,
  heldLast: (area, share) => `На останній із них Росія утримує ${area}, ${share} України.`,
  more: (area, date) => `Це на ${area} більше, ніж на попередній лінії, станом на ${date}.`,
  less: (area, date) => `Це на ${area} менше, ніж на попередній лінії, станом на ${date}.`,
  equal: (date) => `Це стільки ж, як на попередній лінії, станом на ${date}.`,
  before: 'Було',
  after: 'Тепер',
  reason: 'Чому',
  release: (number) => `Випуск ${number}`,
  look: 'Переглянути'
} satisfies ChangeMessages;
