import type { PageFileMessages } from '../../messages/page-file';

/** Ukrainian texts of pages in one file. */
const messages: PageFileMessages = {
  inWords: 'Словами',
  inFigures: 'У цифрах',
  open: 'Що текст лишає відкритим',
  rights: 'Ліцензії',
  about:
    'Ця сторінка — один файл: їй не потрібні ні мережа, ні скрипти, ні інші файли. Її можна зберігати в архіві й надсилати електронною поштою.',
  live: 'Те саме в атласі',
  day: 'День',
  mapped: 'За лініями карт',
  measured: 'За лініями до узагальнення',
  transitions: (a, b) => `Від статусу в A (${a}) до статусу в B (${b})`,
  series: (land) => `${land}, км²`
};

export default messages;
