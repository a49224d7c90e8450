/**
 * Writes components as markup, in the place of Svelte's own code for it: that waits for promises, keeps data for later and
 * makes hashes, and weighs as much as the components of a map. What Svelte's compiler writes for a server asks for these
 * methods; `components-as-markup.test.ts` holds them against Svelte's own.
 */
// @ts-expect-error -- Svelte's own code declares no types
import { attributes, escape } from 'svelte/internal/server'; // eslint-disable-line svelte/no-svelte-internal -- this stands in its place
// @ts-expect-error -- as above
import * as context from '../../../../node_modules/svelte/src/internal/server/context.js';

/** @typedef {(renderer: Renderer) => void} Write */

export class Renderer {
  html = '';
  /** @type {{ select_value?: unknown }} What is chosen in the select around. */
  local = {};

  // What belongs to a page has no place here.
  title() {}
  head() {}
  on_destroy() {}

  /** @param {string} text */
  push(text) {
    this.html += text;
  }

  /** @param {Write} fn */
  child(fn) {
    const around = context.ssr_context;
    context.set_ssr_context({ p: around, c: null, r: this, i: false });
    fn(this);
    context.set_ssr_context(around);
  }

  /** @param {Write} fn */
  component(fn) {
    context.push();
    this.child(fn);
    context.pop();
  }

  /**
   * @param {{ value?: unknown }} given
   * @param {Write} fn
   * @param {unknown[]} styled
   */
  select({ value, ...rest }, fn, ...styled) {
    this.html += `<select${attributes(rest, ...styled)}>`;
    const around = this.local;
    this.local = { select_value: value };
    fn(this);
    this.local = around;
    this.html += '</select>';
  }

  /**
   * @param {{ value?: unknown }} given
   * @param {Write | string | number} body
   * @param {unknown[]} styled
   */
  option(given, body, ...styled) {
    const inner = new Renderer();
    if (typeof body === 'function') body(inner);
    else inner.html = escape(body);
    const value = 'value' in given ? given.value : body;
    const selected = value === this.local.select_value ? ' selected=""' : '';
    this.html += `<option${attributes(given, ...styled)}${selected}>${inner.html}</option>`;
  }

  /**
   * Markup without the marks by which a page finds its parts: nothing in it comes alive.
   *
   * @param {(renderer: Renderer, props: object) => void} component
   * @param {{ props?: object }} options
   */
  static render(component, { props = {} } = {}) {
    const renderer = new Renderer();
    renderer.child(() => {
      component(renderer, props);
    });
    return { head: '', body: renderer.html.replaceAll(/<!(?:--[^<>]*--)?>/gu, '') };
  }
}
