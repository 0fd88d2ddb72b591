/** All icons of the pages: of the whole set only these get into the build (lucide.dev, ISC licence). */
export {
  ArrowLeft,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  Eye,
  Image,
  Lock,
  Menu,
  Play,
  Plus,
  X,
} from 'lucide';
