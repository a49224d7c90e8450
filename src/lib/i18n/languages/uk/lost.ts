import type { LostMessages } from '../../messages/lost';

const messages: LostMessages = {
  lostTitle: 'Такої сторінки немає',
  lostText: 'За цією адресою в атласі нічого немає.',
  lostAddress: (given) => `Сторінки «${given}» в атласі немає.`,
  similar: 'Версії планів зі схожою назвою',
  ways: 'Куди далі',
  search: 'Шукати'
};

export default messages;
