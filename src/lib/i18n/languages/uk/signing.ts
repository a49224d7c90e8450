import type { SigningMessages, When } from '../../messages/signing';

const on = ([kind, name]: When): string => (kind === 'dated' ? name : `на лінії ${name}`);

const messages: SigningMessages = {
  label: 'Якби підписали …',
  situationLabel: 'Лінія на …',
  input: 'День підписання',
  situationInput: 'День лінії зіткнення',
  earlier: 'Раніша лінія',
  later: 'Пізніша лінія',
  play: 'Перегорнути дати',
  pause: 'Зупинити',
  clause: {
    'ukraine-leaves': (area) => `Україна вивела б війська з ${area}`,
    'russia-leaves': (area) => `Росія вивела б війська з ${area}`,
    'russia-holds': (area) => `Росія утримувала б ${area}`,
    'held-by-russia': (area) => `Росія утримувала ${area}`,
    both: (ukraine, russia) => `Україна вивела б війська з ${ukraine}, Росія — з ${russia}`
  },
  from: (area) => `з ${area}`,
  areas: (areas) => areas.join(' і '),
  signed: (when, clause) => `Якби підписали ${on(when)}, ${clause}.`,
  signedElse: (when, clause, other, areas) => `Якби підписали ${on(when)}, ${clause}; якби ${on(other)} — ${areas}.`,
  held: (when, area) => `Росія утримувала ${on(when)}: ${area}.`,
  heldElse: (when, area, other, otherArea) => `Росія утримувала ${on(when)}: ${area}; ${on(other)}: ${otherArea}.`,
  value: (line, clauses) => `${line}: ${clauses}`,
  // No capital inside a sentence; names keep theirs.
  of: (title, text) => `${title}: ${text.replace(/^Якби /u, 'якби ')}`
};

export default messages;
