import type { UnusedLineMessages } from '../../messages/unused-line';

/** Ukrainian texts where an address names a line that its page does not follow. */
const messages: UnusedLineMessages = {
  dated: (date) => `Адреса називає лінію зіткнення («${date}»), на яку ця сторінка не зважає.`,
  own: 'Адреса називає чиюсь власну лінію, на яку ця сторінка не зважає.',
  seeMap: 'Відкрити карту на цій лінії',
  seeVersion: 'Землі, площі та населення за цим текстом на цій лінії'
};

export default messages;
