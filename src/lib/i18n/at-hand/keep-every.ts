/** Imported by what writes in more languages than that of the page: images, data files and notes in each. */
import { INTERFACE_LANGUAGES } from '../languages';
import { keepMessages } from './store';
import EVERY from './every';

keepMessages(EVERY, INTERFACE_LANGUAGES);
