/** What a click acts on. Not fields: there a press sets the caret. */
const CLICKABLE = 'button, label, summary, [type="checkbox"], [type="radio"]';

/**
 * Gives a click to what was pressed, also if the page has moved under the pointer meanwhile, for example because another role's
 * card has appeared. Otherwise the click would go to the common ancestor of what was pressed and what is there at the release, and so
 * be lost. A press still ends without a click where the pointer leaves what was pressed.
 * https://www.w3.org/TR/pointerevents3/#the-click-auxclick-and-contextmenu-events
 */
export function capturePresses(events: EventTarget): void {
  let pressed: { readonly element: Element; readonly rectangle: DOMRect } | undefined;
  const press = (event: Event): void => {
    const { target, pointerId, button, isPrimary } = event as PointerEvent;
    const element = button === 0 && isPrimary && target instanceof Element ? target.closest(CLICKABLE) : null;
    if (element === null) return;
    pressed = { element, rectangle: element.getBoundingClientRect() };
    element.setPointerCapture(pointerId);
  };
  const move = (event: Event): void => {
    const { pointerId, clientX, clientY } = event as PointerEvent;
    if (pressed === undefined) return;
    const { element, rectangle } = pressed;
    const isOn = ({ left, right, top, bottom }: DOMRect): boolean =>
      clientX >= left && clientX < right && clientY >= top && clientY < bottom;
    if (isOn(rectangle) || isOn(element.getBoundingClientRect())) return;
    if (element.hasPointerCapture(pointerId)) element.releasePointerCapture(pointerId);
  };
  const end = (): void => {
    pressed = undefined;
  };
  const listeners = { pointerdown: press, pointermove: move, lostpointercapture: end };
  for (const [type, listener] of Object.entries(listeners)) events.addEventListener(type, listener, { capture: true });
}
