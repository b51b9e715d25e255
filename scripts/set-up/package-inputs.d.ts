/** Notes what the package in dist/ was made from, once it is whole. */
export declare function notePackage(root: string, electronFolder: string): void;
/** Whether the package in dist/ is what would be made now. */
export declare function isFreshPackage(root: string, electronFolder: string): boolean;
