export declare function ownNodePath(root: string, platform?: NodeJS.Platform, arch?: string): string | null;
export declare function ownNode(root: string): string | null;
