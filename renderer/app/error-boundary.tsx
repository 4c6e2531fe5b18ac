import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Changes when the user goes to another screen: the broken one is then left behind. */
  readonly place: string;
}

/** A screen that breaks says so calmly and leaves the rest of the program alone. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly brokenAt: string | null }> {
  override state = { brokenAt: null as string | null };

  static getDerivedStateFromError(): { brokenAt: string } {
    return { brokenAt: 'here' };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.brokenAt !== null && before.place !== this.props.place) this.setState({ brokenAt: null });
  }

  override render(): ReactNode {
    if (this.state.brokenAt === null) return this.props.children;
    return (
      <Callout tone="danger" heading="This screen has a fault">
        <p>What you had saved is safe. Try again, or go to another screen.</p>
        <Button
          onPress={() => {
            this.setState({ brokenAt: null });
          }}
        >
          Try again
        </Button>
      </Callout>
    );
  }
}
