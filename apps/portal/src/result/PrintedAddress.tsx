import { useEffect, useState } from 'react'

/** Where the result can be seen and verified, for whoever has it on paper. */
export function PrintedAddress() {
  const [address, setAddress] = useState('')
  useEffect(() => setAddress(location.origin + location.pathname), [])
  return <p className="printed label">{address}</p>
}
