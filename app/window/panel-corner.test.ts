import { describe, expect, it } from 'vitest';
import { panelCorner, pointerOnPanel, popoverPosition } from './popover-position.ts';

const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
const underTop = { bounds, workArea: { x: 0, y: 30, width: 1920, height: 1050 } };
const overBottom = { bounds, workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
const besideLeft = { bounds, workArea: { x: 50, y: 0, width: 1870, height: 1080 } };
const besideRight = { bounds, workArea: { x: 0, y: 0, width: 1870, height: 1080 } };
const topAndDock = { bounds, workArea: { x: 0, y: 30, width: 1920, height: 990 } };
const bare = { bounds, workArea: bounds };
const second = { bounds: { ...bounds, x: 1920 }, workArea: { ...bounds, x: 1920 } };

describe('the assumed position of tray icons', () => {
  it.each([
    ['the right end of a panel on top', underTop, { x: 1532, y: 38 }],
    ['the right end of a panel at the bottom', overBottom, { x: 1532, y: 432 }],
    ['the lower end of a panel at the left', besideLeft, { x: 58, y: 472 }],
    ['the lower end of a panel at the right', besideRight, { x: 1482, y: 472 }],
    ['the thinner of two panels', topAndDock, { x: 1532, y: 38 }],
  ])('is %s', (_, display, position) => {
    expect(popoverPosition(panelCorner([display], false), display.workArea)).toEqual(position);
  });

  it('is the left end for right-to-left languages', () => {
    expect(popoverPosition(panelCorner([underTop], true), underTop.workArea)).toEqual({ x: 8, y: 38 });
  });

  it('is on the display that has a panel', () => {
    expect(panelCorner([second, overBottom], false)).toMatchObject({ x: 1919, y: 1079 });
    expect(panelCorner([bare, second], false)).toBeUndefined();
  });

  it.each([1, 1.25, 1.5, 2])('is a corner of the display at a scale of %d', scale => {
    const scaled = (value: number) => Math.round(value / scale);
    const size = { width: scaled(1920), height: scaled(1080) };
    const display = {
      bounds: { x: 0, y: 0, ...size },
      workArea: { x: 0, y: scaled(30), width: size.width, height: size.height - scaled(30) },
    };
    const { x, y } = popoverPosition(panelCorner([display], false), display.workArea, { width: 380, height: 400 });
    expect({ x, y }).toEqual({ x: size.width - 388, y: scaled(30) + 8 });
  });
});

describe('a pointer', () => {
  it.each([
    ['on a panel on top', { x: 1000, y: 12 }, underTop],
    ['on a panel at the bottom', { x: 1000, y: 1060 }, overBottom],
    ['on a panel at the left', { x: 20, y: 500 }, besideLeft],
    ['at an edge without a panel, where one may hide', { x: 1000, y: 1060 }, bare],
    ['at an edge of the second display', { x: 3000, y: 10 }, second],
  ])('%s has clicked the icon', (_, pointer, display) => {
    expect(pointerOnPanel(pointer, [underTop, display].slice(display === underTop ? 1 : 0).toReversed())).toEqual({
      ...pointer,
      width: 1,
      height: 1,
    });
  });

  it('makes an anchor as high as the window under it, if that can be a panel, which the window then does not cover', () => {
    const panel = { x: second.bounds.x, y: 0, width: second.bounds.width, height: 40 };
    const pointer = { x: 3000, y: 10 };
    const anchor = pointerOnPanel(pointer, [second], panel);
    expect(anchor).toEqual({ x: 3000, y: 0, width: 1, height: 40 });
    expect(popoverPosition(anchor, second.workArea).y).toBe(48);
    const another = { ...panel, height: 500 };
    expect(pointerOnPanel(pointer, [second], another)).toEqual({ ...pointer, width: 1, height: 1 });
  });

  it.each([
    ['in the middle', { x: 900, y: 500 }, underTop],
    ['at an edge that is not the panel’s', { x: 900, y: 1070 }, underTop],
    ['in the middle of a display without a panel', { x: 900, y: 500 }, bare],
    ['on no display', { x: 9000, y: 12 }, underTop],
  ])('%s has not', (_, pointer, display) => {
    expect(pointerOnPanel(pointer, [display])).toBeUndefined();
  });
});
