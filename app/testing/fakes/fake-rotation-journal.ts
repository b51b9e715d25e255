import type { Failure } from '../../domain/failure.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Rotation } from '../../key-rotation/rotation.ts';
import type { RotationJournalPort } from '../../key-rotation/rotation-journal-port.ts';

/** Journal in memory. */
export class FakeRotationJournal implements RotationJournalPort {
  rotations: readonly Rotation[] = [];
  /** Everything that was ever written to the disk. */
  written = '';
  fault: Failure | undefined;

  async all(): Promise<readonly Rotation[]> {
    return this.rotations;
  }

  async save(rotation: Rotation): Promise<Result> {
    return this.#write([...this.rotations.filter(({ id }) => id !== rotation.id), rotation]);
  }

  async remove(id: string): Promise<Result> {
    return this.#write(this.rotations.filter(each => each.id !== id));
  }

  #write(rotations: readonly Rotation[]): Result {
    if (this.fault !== undefined) return fail(this.fault);
    this.rotations = rotations;
    this.written += JSON.stringify(rotations);
    return ok();
  }
}
