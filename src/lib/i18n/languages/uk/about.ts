import type { AboutMessages } from '../../messages/about';

const messages: AboutMessages = {
  authors: 'Автори',
  aboutText: 'Про цей текст',
  textBasis: 'Звідки відомий текст',
  answers: 'Відповідь на',
  answeredBy: 'Відповідь на нього',
  supersededBy: 'Замінено на',
  supersedes: 'Замінює',
  lineInText: 'Лінія в тексті',
  leavesOpen: 'Чого текст не каже'
};

export default messages;
