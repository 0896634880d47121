export { PasswordPage } from './pages/PasswordPage';
export { SignInPage } from './pages/SignInPage';
