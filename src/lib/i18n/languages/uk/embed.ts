import type { EmbedMessages } from '../../messages/embed';

const messages: EmbedMessages = {
  open: 'Відкрити в атласі',
  renewed: (date, line) => `Дані востаннє оновлено ${date}; найновіша лінія зіткнення — за ${line}`,
  frozen: (release, date) => `Випуск ${release}, дані станом на ${date}; він не змінюється`,
  live: 'Найновіша версія цієї карти'
};

export default messages;
