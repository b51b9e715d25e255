import type { OpenAtLoginPort } from '../../desktop/open-at-login-port.ts';
import { ok, type Result } from '../../domain/result.ts';

/** System with start at login. */
export class FakeOpenAtLogin implements OpenAtLoginPort {
  on = false;
  answer: Result = ok();

  async isOn(): Promise<boolean> {
    return this.on;
  }

  async set(on: boolean): Promise<Result> {
    if (this.answer.ok) this.on = on;
    return this.answer;
  }
}
