/** Records the inputs of the package in dist/ once it is complete. */
export declare function notePackage(root: string, electronFolder: string): void;
/** Whether the package in dist/ is up to date. */
export declare function isFreshPackage(root: string, electronFolder: string): boolean;
