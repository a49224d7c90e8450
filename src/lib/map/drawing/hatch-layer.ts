import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import type { FaceState } from '../../cartography/maplibre/land-states';
import type { FaceTriangles } from '../../cartography/ground/faces/triangulate-faces';
import { drawHatchMask, type DrawnHatch } from './hatch-mask';

const VERTEX = `#version 300 es
uniform mat4 u_matrix;
uniform vec2 u_origin;
in vec2 a_position;
void main() { gl_Position = u_matrix * vec4(a_position + u_origin, 0.0, 1.0); }`;

/** A pattern in screen pixels, hung on one point of the ground: constant in size at every zoom, still while panning. */
const FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D u_mask;
uniform vec2 u_anchor;
uniform float u_tile;
uniform vec3 u_ink;
out vec4 colour;
void main() {
  vec2 offset = vec2(gl_FragCoord.x - u_anchor.x, u_anchor.y - gl_FragCoord.y);
  float opacity = texture(u_mask, offset / u_tile).a;
  colour = vec4(u_ink * opacity, opacity);
}`;

const UNIFORMS = ['u_mask', 'u_matrix', 'u_origin', 'u_anchor', 'u_tile', 'u_ink'] as const;
type Uniform = (typeof UNIFORMS)[number];

interface GpuState {
  readonly gl: WebGL2RenderingContext;
  readonly program: WebGLProgram;
  readonly vertexArray: WebGLVertexArrayObject;
  readonly uniforms: Readonly<Record<Uniform, WebGLUniformLocation | null>>;
  /** Masks by hatch and the screen's pixel ratio, which changes when the reader zooms the page. */
  readonly masks: Map<string, { texture: WebGLTexture; sizePx: number }>;
}

function compileProgram(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, text] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT]
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) throw new Error('The graphics context is lost.');
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return program;
}

function findUniforms(gl: WebGL2RenderingContext, program: WebGLProgram): GpuState['uniforms'] {
  const entries = UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)] as const);
  return Object.fromEntries(entries) as Record<Uniform, WebGLUniformLocation | null>;
}

function uploadMask(
  gl: WebGL2RenderingContext,
  hatch: DrawnHatch,
  pixelRatio: number
): { texture: WebGLTexture; sizePx: number } {
  const mask = drawHatchMask(hatch, pixelRatio);
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, mask);
  for (const side of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, side, gl.REPEAT);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.LINEAR);
  return { texture, sizePx: mask.width };
}

function uploadTriangles(gl: WebGL2RenderingContext, program: WebGLProgram, triangles: FaceTriangles) {
  const vertexArray = gl.createVertexArray();
  gl.bindVertexArray(vertexArray);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, triangles.positions, gl.STATIC_DRAW);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, triangles.indices, gl.STATIC_DRAW);
  const position = gl.getAttribLocation(program, 'a_position');
  gl.enableVertexAttribArray(position);
  gl.vertexAttribPointer(position, 2, gl.FLOAT, false, 0, 0);
  gl.bindVertexArray(null);
  return vertexArray;
}

const rgb = (hex: string): [number, number, number] => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
};

/**
 * Hatches as a layer of our own. MapLibre's `fill-pattern` cannot be switched by feature state, and its patterns grow
 * up to twice between whole zooms, so that they would jump when the SVG gives way to the map.
 */
export class HatchLayer implements CustomLayerInterface {
  readonly id = 'hatches';
  readonly type = 'custom';
  readonly renderingMode = '2d';
  #triangles: FaceTriangles;
  #states: ReadonlyMap<string, FaceState> = new Map();
  #map: MapLibreMap | null = null;
  #gpu: GpuState | null = null;
  /** A point of the ground that is a corner of pattern tiles: the plate's top left corner, where its patterns start. */
  readonly #anchor: readonly [lng: number, lat: number];

  constructor(triangles: FaceTriangles, anchor: readonly [lng: number, lat: number]) {
    this.#triangles = triangles;
    this.#anchor = anchor;
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    const program = compileProgram(gl);
    const vertexArray = uploadTriangles(gl, program, this.#triangles);
    this.#gpu = { gl, program, vertexArray, uniforms: findUniforms(gl, program), masks: new Map() };
  }

  onRemove(): void {
    this.#gpu = null;
  }

  setTriangles(triangles: FaceTriangles): void {
    this.#triangles = triangles;
    if (this.#gpu === null) return;
    const { gl, program, vertexArray } = this.#gpu;
    gl.deleteVertexArray(vertexArray);
    this.#gpu = { ...this.#gpu, vertexArray: uploadTriangles(gl, program, triangles) };
  }

  setStates(states: ReadonlyMap<string, FaceState>): void {
    this.#states = states;
    this.#map?.triggerRepaint();
  }

  render: CustomLayerInterface['render'] = (gl, { defaultProjectionData }) => {
    if (this.#gpu === null || this.#map === null) return;
    const { program, vertexArray, uniforms } = this.#gpu;
    const anchor = this.#map.project(this.#anchor as [number, number]);
    const pixelRatio = this.#map.getPixelRatio();
    gl.useProgram(program);
    gl.bindVertexArray(vertexArray);
    gl.activeTexture(gl.TEXTURE0);
    gl.uniform1i(uniforms.u_mask, 0);
    gl.uniformMatrix4fv(uniforms.u_matrix, false, defaultProjectionData.mainMatrix as Float32Array);
    gl.uniform2f(uniforms.u_origin, ...this.#triangles.origin);
    gl.uniform2f(
      uniforms.u_anchor,
      Math.round(anchor.x * pixelRatio),
      gl.drawingBufferHeight - Math.round(anchor.y * pixelRatio)
    );
    for (const [id, { hatch, ink }] of this.#states) {
      const range = this.#triangles.ranges.get(id);
      if (hatch === 'none' || range === undefined) continue;
      const mask = this.#maskOf(hatch, pixelRatio);
      gl.bindTexture(gl.TEXTURE_2D, mask.texture);
      gl.uniform1f(uniforms.u_tile, mask.sizePx);
      gl.uniform3f(uniforms.u_ink, ...rgb(ink));
      gl.drawElements(gl.TRIANGLES, range.count, gl.UNSIGNED_INT, range.first * Uint32Array.BYTES_PER_ELEMENT);
    }
    gl.bindVertexArray(null);
  };

  #maskOf(hatch: DrawnHatch, pixelRatio: number): { texture: WebGLTexture; sizePx: number } {
    const { gl, masks } = this.#gpu as GpuState;
    const key = `${hatch} ${String(pixelRatio)}`;
    const mask = masks.get(key) ?? uploadMask(gl, hatch, pixelRatio);
    masks.set(key, mask);
    return mask;
  }
}
