import { ArrowLeft, ChevronLeft, ChevronRight, ListChecks, Undo2 } from 'lucide';

/** All icons of the pages: of the whole set only these get into the build (lucide.dev, ISC licence). */
export {
  ArrowLeft,
  CalendarDays,
  Camera,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  Eye,
  FlipVertical2,
  Image,
  ImageUp,
  ListChecks,
  ListFilter,
  Lock,
  Menu,
  Pause,
  Pin,
  Play,
  Plus,
  Puzzle,
  RotateCcw,
  RotateCw,
  Settings,
  Undo2,
  X,
} from 'lucide';

/** Those that point along the line of reading, or stand in its order: a page from right to left shows them mirrored. */
export const ALONG_THE_LINE: unknown[] = [ArrowLeft, ChevronLeft, ChevronRight, ListChecks, Undo2];
