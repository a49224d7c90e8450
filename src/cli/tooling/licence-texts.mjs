/** What is said of a package that carries no text of its licence: the text that its licence names, with its authors. */

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

const MPL =
  'This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.';

/** @type {Readonly<Record<string, string>>} */
const TEXTS = { MIT, ISC, 'MPL-2.0': MPL };

/** @typedef {{ name: string, license?: string, author?: string | { name: string }, homepage?: string, repository?: string | { url: string } }} Described */

/**
 * Where the source of a package is, as a web address; its licence may oblige whoever passes it on to say so.
 *
 * @param {Described} described
 */
export function sourceOf({ name, repository, homepage }) {
  const given = (typeof repository === 'object' ? repository.url : repository) ?? homepage;
  if (given === undefined) return `https://www.npmjs.com/package/${name}`;
  if (/^[\w.-]+\/[\w.-]+$/u.test(given)) return `https://github.com/${given}`;
  return given
    .replace(/^git\+/u, '')
    .replace(/^(?:ssh:\/\/)?git@([^/:]+)[/:]/u, 'https://$1/')
    .replace(/^(?:git|http|ssh):\/\//u, 'https://')
    .replace(/\.git$/u, '');
}

/**
 * The text of a licence that a package names and does not carry.
 *
 * @param {Described} described
 * @returns {string} empty where we have no such text
 */
export function textOfLicence({ name, license = '', author }) {
  // Of several to choose from we choose the first that we have.
  const chosen = license
    .replaceAll(/[()]/gu, '')
    .split(' OR ')
    .find((one) => one in TEXTS);
  const text = chosen === undefined ? undefined : TEXTS[chosen];
  if (text === undefined) return '';
  const holder = (typeof author === 'object' ? author.name : author) ?? `the authors of ${name}`;
  return chosen === 'MPL-2.0' ? text : `Copyright (c) ${holder.replace(/ <[^>]*>/u, '')}\n\n${text}`;
}
