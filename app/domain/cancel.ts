export type Cancel = () => void;
